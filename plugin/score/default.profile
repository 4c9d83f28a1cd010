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
per-words=78.9190
fewest=3.0000
most=5.0000

[news.term]
bias=-0.0141
count=0.0839
most-common=0.2027
spread=0.2943
first=-0.0573
early=0.1831
late=-0.0301
returns=-0.0008
title=0.2284
idf=-0.0025
tf-idf=0.1654
name=0.0086
number=0.0226
quoted=-0.0100

[guide.term]
bias=-0.0137
count=0.1250
most-common=0.2728
spread=0.1804
first=0.0042
early=0.0596
late=0.0093
returns=0.0348
title=0.2575
idf=-0.0043
tf-idf=0.1361
name=0.0048
number=-0.0350
quoted=-0.0307

[news.sentence]
first=-0.1316
position=0.1250
opens-paragraph=0.0258
centrality=0.0381
title=0.0172
tf-idf=-0.0134
pronouns=-0.1118
address=-0.0314
heading=0.0884

[news.candidate]
bias=0.1188
long=-0.0226
content=-0.1601
terms=0.8871

[guide.sentence]
first=-0.0185
position=0.0149
opens-paragraph=0.0098
centrality=0.0053
title=0.0186
tf-idf=0.0064
pronouns=-0.0676
address=0.0155
heading=0.1261

[guide.candidate]
bias=0.0994
long=0.0134
content=-0.0527
terms=0.6007
