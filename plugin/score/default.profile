# The weights with which the program chooses, learned by
# tests/bench/profile.sh from news of CNN and the Daily Mail and from
# lessons, with points that their authors wrote.
[profile]
version=1

[measure]
news-word-cost=0.1844
guide-word-cost=0.0862
fresh=0.4724
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
first=-0.1352
position=0.1270
opens-paragraph=0.0258
centrality=0.0349
title=0.0151
tf-idf=-0.0123
pronouns=-0.1122
address=-0.0327

[news.candidate]
bias=0.1200
long=-0.0213
content=-0.1594
terms=0.8763

[guide.sentence]
first=0.0043
position=-0.0108
opens-paragraph=0.0037
centrality=0.0182
title=0.0245
tf-idf=0.0324
pronouns=-0.1071
address=0.0125

[guide.candidate]
bias=0.0950
long=0.0098
content=-0.0500
terms=0.5738
