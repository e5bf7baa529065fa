# Counts the changes of an edition by how they move the schedule.
# Reads revisions.csv in the same folder. Needs Python 3 alone.
import collections
import csv

with open("revisions.csv", encoding="utf-8-sig", newline="") as file:
    counts = collections.Counter(row["shift"] for row in csv.DictReader(file))

for shift, count in sorted(counts.items()):
    print(shift, count)
