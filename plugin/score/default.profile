# The weights with which the program chooses, learned by
# tests/bench/profile.sh from news of CNN and the Daily Mail and from
# lessons, with points that their authors wrote.
[profile]
version=1

[measure]
news-word-cost=0.1494
guide-word-cost=0.0948
fresh=0.4724
budget=60.0000
per-words=135.0000
fewest=3.0000
most=5.0000

[news.term]
bias=-0.0141
count=0.0839
most-common=0.2027
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
bias=-0.0136
count=0.1257
most-common=0.2812
spread=0.1679
first=0.0106
early=0.0554
late=0.0105
returns=0.0360
title=0.2575
idf=-0.0046
tf-idf=0.1437
name=0.0053
number=-0.0389
quoted=-0.0326

[news.sentence]
first=-0.1347
position=0.1258
opens-paragraph=0.0256
centrality=0.0367
title=0.0149
tf-idf=-0.0126
pronouns=-0.1107
address=-0.0325

[news.candidate]
bias=0.1185
long=-0.0221
content=-0.1581
terms=0.8810

[guide.sentence]
first=-0.0042
position=-0.0022
opens-paragraph=0.0093
centrality=0.0083
title=0.0223
tf-idf=0.0217
pronouns=-0.0718
address=0.0174

[guide.candidate]
bias=0.1021
long=0.0102
content=-0.0574
terms=0.5741
