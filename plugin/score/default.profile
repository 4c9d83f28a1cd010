# The weights with which the program chooses, learned by
# tests/bench/profile.sh from news of CNN and the Daily Mail and from
# lessons, with points that their authors wrote.
[profile]
version=1

[measure]
news-word-cost=0.0770
guide-word-cost=0.0745
fresh=0.5659
budget=60.0000
per-words=113.2460
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
position=0.1236
opens-paragraph=0.0252
centrality=0.0380
title=0.0178
tf-idf=-0.0131
pronouns=-0.1049

[news.candidate]
bias=0.1140
long=-0.0227
content=-0.1539
terms=0.8883

[guide.sentence]
first=-0.0308
position=0.0364
opens-paragraph=0.0119
centrality=0.0082
title=0.0168
tf-idf=0.0027
pronouns=-0.0710

[guide.candidate]
bias=0.0973
long=0.0099
content=-0.0475
terms=0.6267
