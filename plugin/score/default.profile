# The weights with which the program chooses, learned by
# tests/bench/profile.sh from news of CNN and the Daily Mail and from
# lessons, with points that their authors wrote.
[profile]
version=1

[measure]
news-word-cost=0.1710
guide-word-cost=0.0800
fresh=0.5832
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
first=-0.1595
second=-0.0264
position=0.1506
late=0.0093
opens-paragraph=0.0255
centrality=0.0439
centroid=0.0664
title=0.0150
tf-idf=0.0099
short=-0.0201
pronouns=-0.1009
address=-0.0320

[news.candidate]
bias=0.0856
long=-0.0310
kept=0.0069
content=-0.1341
names=-0.0010
tf-idf=-0.1479
terms=0.8500

[guide.sentence]
first=0.0195
second=0.0039
position=-0.0024
late=-0.0046
opens-paragraph=0.0015
centrality=0.0064
centroid=0.1049
title=0.0207
tf-idf=-0.0346
short=-0.0304
pronouns=-0.0863
address=0.0111

[guide.candidate]
bias=0.1016
long=0.0095
kept=-0.0200
content=-0.0738
names=-0.0285
tf-idf=0.2761
terms=0.3696
