### Interview: one requirement after the other.

interview-start = Interview
interview-title = Interview
interview-place = { $at } of { $of }
interview-who = Who is being asked?
interview-surveyor = Who carries out the check?
interview-group = Section
interview-previous = Previous requirement
interview-next = Next requirement
interview-end = End
interview-keys = Implementation status by keys
interview-hint = Digits set the status, Enter goes on, Alt+N jumps to the notes, Alt+O to the next open requirement, Escape ends the interview.
interview-done = All requirements discussed
interview-done-text = Every answer is saved. "Previous requirement" takes you back.
shortcut-interview = Begin interview
shortcut-interview-status-1 = Set first status
shortcut-interview-status-2 = Set second status
shortcut-interview-status-3 = Set third status
shortcut-interview-status-4 = Set fourth status
shortcut-interview-status-5 = Set fifth status
shortcut-interview-next = Next requirement
shortcut-interview-previous = Previous requirement
shortcut-interview-open = Next open requirement
shortcut-interview-notes = Write notes
shortcut-interview-end = End interview
