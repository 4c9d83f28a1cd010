# The weights with which the program chooses, learned by
# tests/bench/profile.sh from news of CNN and the Daily Mail and from
# lessons, with points that their authors wrote.
[profile]
version=1

[measure]
news-word-cost=0.0770
guide-word-cost=0.0677
fresh=0.5659
budget=60.0000
per-words=93.5917
fewest=3.0000
most=5.0000

[news.term]
bias=-0.0142
count=0.0837
most-common=0.2033
spread=0.2935
first=-0.0573
early=0.1834
late=-0.0300
returns=-0.0006
title=0.2285
idf=-0.0025
tf-idf=0.1654
name=0.0086
number=0.0228
quoted=-0.0100

[guide.term]
bias=-0.0132
count=0.1213
most-common=0.2733
spread=0.1938
first=0.0036
early=0.0587
late=0.0074
returns=0.0335
title=0.2521
idf=-0.0037
tf-idf=0.1407
name=0.0045
number=-0.0336
quoted=-0.0319

[news.sentence]
first=-0.1291
position=0.1234
opens-paragraph=0.0253
centrality=0.0381
title=0.0175
tf-idf=-0.0134
pronouns=-0.1046

[news.candidate]
bias=0.1139
long=-0.0228
content=-0.1538
terms=0.8889

[guide.sentence]
first=-0.0304
position=0.0359
opens-paragraph=0.0119
centrality=0.0083
title=0.0170
tf-idf=0.0027
pronouns=-0.0721

[guide.candidate]
bias=0.0969
long=0.0100
content=-0.0469
terms=0.6260
