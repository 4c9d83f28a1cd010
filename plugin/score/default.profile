# The weights with which the program chooses, learned by
# tests/bench/profile.sh from news of CNN and the Daily Mail and from
# lessons, with points that their authors wrote.
[profile]
version=1

[measure]
news-word-cost=0.1676
guide-word-cost=0.0648
fresh=0.5249
budget=60.0000
per-words=135.0000
fewest=3.0000
most=5.0000

[news.term]
bias=-0.0141
count=0.0840
most-common=0.2032
spread=0.2938
first=-0.0573
early=0.1832
late=-0.0301
returns=-0.0008
title=0.2284
idf=-0.0026
tf-idf=0.1653
name=0.0088
number=0.0226
quoted=-0.0100

[guide.term]
bias=-0.0128
count=0.1116
most-common=0.2586
spread=0.2006
first=0.0120
early=0.0538
late=0.0082
returns=0.0318
title=0.2597
idf=-0.0054
tf-idf=0.1299
name=0.0048
number=-0.0352
quoted=-0.0294

[news.sentence]
first=-0.1367
position=0.1277
opens-paragraph=0.0258
centrality=0.0347
title=0.0149
tf-idf=-0.0111
pronouns=-0.1075

[news.candidate]
bias=0.1155
long=-0.0218
content=-0.1542
terms=0.8801

[guide.sentence]
first=0.0050
position=-0.0119
opens-paragraph=0.0037
centrality=0.0165
title=0.0252
tf-idf=0.0317
pronouns=-0.1148

[guide.candidate]
bias=0.1015
long=0.0117
content=-0.0562
terms=0.5777
