-- Counts the changes of an edition by how they move the schedule.
select shift, count(*)
from revisions
group by shift
order by shift;
