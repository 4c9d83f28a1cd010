# The weights with which the program chooses, learned by
# tests/bench/profile.sh from news of CNN and the Daily Mail and from
# lessons, with points that their authors wrote.
[profile]
version=1

[measure]
news-word-cost=0.0770
guide-word-cost=0.0929
fresh=0.5659
budget=60.0000
per-words=63.9244
fewest=3.0000
most=5.0000

[news.term]
bias=-0.0141
count=0.0837
most-common=0.2034
spread=0.2935
first=-0.0573
early=0.1832
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
count=0.1214
most-common=0.2733
spread=0.1938
first=0.0036
early=0.0587
late=0.0074
returns=0.0334
title=0.2521
idf=-0.0037
tf-idf=0.1406
name=0.0045
number=-0.0336
quoted=-0.0319

[news.sentence]
first=-0.1310
position=0.1248
opens-paragraph=0.0255
centrality=0.0378
title=0.0178
tf-idf=-0.0124
pronouns=-0.1055
heading=0.0018

[news.candidate]
bias=0.1141
long=-0.0231
content=-0.1538
terms=0.8863

[guide.sentence]
first=-0.0218
position=0.0170
opens-paragraph=0.0097
centrality=0.0055
title=0.0195
tf-idf=0.0022
pronouns=-0.0709
heading=0.1415

[guide.candidate]
bias=0.1047
long=0.0108
content=-0.0562
terms=0.6083
