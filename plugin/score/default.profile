# The weights with which the program chooses, learned by
# tests/bench/profile.sh from news of CNN and the Daily Mail and from
# lessons, with points that their authors wrote.
[profile]
version=1

[measure]
news-word-cost=0.1479
guide-word-cost=0.0948
fresh=0.4724
budget=60.0000
per-words=121.5000
fewest=3.0000
most=5.0000

[news.term]
bias=-0.0141
count=0.0840
most-common=0.2026
spread=0.2943
first=-0.0573
early=0.1832
late=-0.0301
returns=-0.0009
title=0.2284
idf=-0.0026
tf-idf=0.1653
name=0.0088
number=0.0226
quoted=-0.0100

[guide.term]
bias=-0.0137
count=0.1249
most-common=0.2727
spread=0.1806
first=0.0043
early=0.0595
late=0.0093
returns=0.0348
title=0.2575
idf=-0.0042
tf-idf=0.1362
name=0.0047
number=-0.0350
quoted=-0.0307

[news.sentence]
first=-0.1327
position=0.1249
opens-paragraph=0.0257
centrality=0.0374
title=0.0150
tf-idf=-0.0139
pronouns=-0.1119
address=-0.0318
heading=0.0896

[news.candidate]
bias=0.1191
long=-0.0222
content=-0.1602
terms=0.8882

[guide.sentence]
first=-0.0152
position=0.0122
opens-paragraph=0.0086
centrality=0.0060
title=0.0187
tf-idf=0.0085
pronouns=-0.0671
address=0.0156
heading=0.1220

[guide.candidate]
bias=0.1003
long=0.0122
content=-0.0544
terms=0.6012
