# The weights with which the program chooses, learned by
# tests/bench/profile.sh from news of CNN and the Daily Mail and from
# lessons, with points that their authors wrote.
[profile]
version=1

[measure]
news-word-cost=0.0770
guide-word-cost=0.0670
fresh=0.5659
budget=60.0000
per-words=113.2460
fewest=3.0000
most=5.0000

[news.term]
bias=-0.0142
count=0.0841
most-common=0.2023
spread=0.2940
first=-0.0578
early=0.1837
late=-0.0299
returns=-0.0006
title=0.2286
idf=-0.0025
tf-idf=0.1652
name=0.0086
number=0.0227
quoted=-0.0100

[guide.term]
bias=-0.0132
count=0.1215
most-common=0.2735
spread=0.1935
first=0.0035
early=0.0589
late=0.0074
returns=0.0333
title=0.2522
idf=-0.0036
tf-idf=0.1410
name=0.0044
number=-0.0337
quoted=-0.0319

[news.sentence]
first=-0.1303
position=0.1240
opens-paragraph=0.0254
centrality=0.0381
title=0.0183
tf-idf=-0.0132
pronouns=-0.1054

[news.candidate]
bias=0.1140
long=-0.0223
content=-0.1540
terms=0.8886

[guide.sentence]
first=-0.0261
position=0.0342
opens-paragraph=0.0124
centrality=0.0091
title=0.0175
tf-idf=0.0028
pronouns=-0.0643

[guide.candidate]
bias=0.0935
long=0.0098
content=-0.0412
terms=0.6202
