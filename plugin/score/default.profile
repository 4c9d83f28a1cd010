# Weights of newspaper stories and of guides: what share of a bullet's words an
# editor's own points would hold.
[profile]
version=1

[measure]
word-cost=0.1
fresh=0.3
budget=60
per-words=150
fewest=3
most=5

[news.sentence]
first=0.10
position=0.20
early=0.15
opens-paragraph=0.05
centrality=0.15
centroid=0.10
lead=0.05
title=0.15
question=-0.20
quotation=-0.10
leaning=-0.05

[news.candidate]
bias=0.10
tf-idf=0.20

[guide.sentence]
early=0.10
centrality=0.20
centroid=0.20
title=0.20
question=-0.20
leaning=-0.05

[guide.candidate]
bias=0.10
tf-idf=0.20
