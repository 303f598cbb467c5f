### Command line: security incidents.

cli-arg-early-warning-hours = Hours to the early warning by state law; empty removes it
cli-arg-notification-hours = Hours to the notification by state law; empty removes it
cli-arg-final-report-months = Months to the final report by state law; empty removes it

cli-incident = Keeps the security incidents of the municipality with all reporting periods.
cli-incident-example = akte incident list --municipality Neustadt --akte Akte --key-file akte.key
cli-incident-add = Records a security incident.
cli-incident-add-example = akte incident add "Ransomware" --set kind=malware --set severity=high --set "aware_at=21.11.2026 07:30" --set significant=yes --object "Server Rathaus" --municipality Neustadt --akte Akte --key-file akte.key
cli-incident-set = Changes a security incident; an empty value removes what was recorded.
cli-incident-set-example = akte incident set "Ransomware" --set status=contained --set "cause=Macro in an application" --municipality Neustadt --akte Akte --key-file akte.key
cli-incident-list = Shows the security incidents with the next report.
cli-incident-list-example = akte incident list --open --municipality Neustadt --akte Akte --key-file akte.key
cli-incident-show = Shows a security incident with everything recorded and its periods.
cli-incident-show-example = akte incident show "Ransomware" --municipality Neustadt --akte Akte --key-file akte.key
cli-incident-remove = Deletes a security incident; evidence, measures and target objects stay.
cli-incident-remove-example = akte incident remove "Ransomware" --municipality Neustadt --akte Akte --key-file akte.key
cli-report-incidents = Register of security incidents with the blocks of the reports.
cli-report-incidents-example = akte report incidents --out incidents.pdf --municipality Neustadt --akte Akte --key-file akte.key

cli-deadlines-remind = Says in one line how many deadlines have passed or pass within two weeks, and names the nearest.
cli-deadlines-remind-example = akte deadlines remind --municipality Neustadt --akte Akte --key-file akte.key
cli-out-deadlines-near = Deadlines: { $missed } missed, { $soon } within two weeks.
