# The weights with which the program chooses, learned by
# tests/bench/profile.sh from news of CNN and the Daily Mail and from
# lessons, with points that their authors wrote.
[profile]
version=1

[measure]
news-word-cost=0.1900
guide-word-cost=0.0800
fresh=0.8
budget=60.0000
per-words=150.0000
fewest=3.0000
most=5.0000

[news.term]
bias=-0.0142
count=0.0846
most-common=0.2043
spread=0.2922
first=-0.0584
early=0.1837
late=-0.0298
returns=-0.0009
title=0.2285
idf=-0.0026
tf-idf=0.1655
name=0.0085
number=0.0224
quoted=-0.0100

[guide.term]
bias=-0.0127
count=0.1114
most-common=0.2581
spread=0.2013
first=0.0124
early=0.0531
late=0.0081
returns=0.0319
title=0.2597
idf=-0.0054
tf-idf=0.1298
name=0.0049
number=-0.0352
quoted=-0.0294

[news.sentence]
first=-0.1616
second=-0.0271
position=0.1534
late=0.0090
opens-paragraph=0.0253
centrality=0.0425
centroid=0.0667
title=0.0144
tf-idf=0.0110
short=-0.0211
pronouns=-0.0989
address=-0.0315

[news.candidate]
bias=0.0841
long=-0.0313
kept=0.0088
content=-0.1343
names=0.0001
tf-idf=-0.1492
terms=0.8537

[guide.sentence]
first=0.0199
second=0.0072
position=-0.0045
late=-0.0048
opens-paragraph=0.0017
centrality=0.0066
centroid=0.1040
title=0.0215
tf-idf=-0.0341
short=-0.0311
pronouns=-0.0871
address=0.0106

[guide.candidate]
bias=0.1006
long=0.0098
kept=-0.0197
content=-0.0723
names=-0.0305
tf-idf=0.2768
terms=0.3710
