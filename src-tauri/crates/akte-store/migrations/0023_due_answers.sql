-- Until when open requirements shall be implemented: the list of deadlines asks for that at every start and over all
-- municipalities, and is answered from here without looking at hundreds of thousands of answers.

create index answer_due on answer (municipality_id, domain_id, due_on, responsible, target_object_id, requirement_id)
    where due_on is not null and status in ('partial', 'no');
