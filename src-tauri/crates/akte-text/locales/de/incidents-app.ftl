### Sicherheitsvorfälle: was nur der Kern sagt.

operation-incident-add = Sicherheitsvorfall erfasst
operation-incident-save = Sicherheitsvorfall geändert
operation-incident-delete = Sicherheitsvorfall gelöscht
incident-clock-breach = Art. 33 DSGVO: Meldung
incident-clock-authority = Datenschutzaufsicht
incident-no-clock = keine Meldefrist
incident-all-reported = nichts mehr zu melden
review-text-incidents = Sicherheitsvorfälle der Kommune: { $all }, davon abgeschlossen: { $closed }, erheblich: { $significant }.

open-where-regime-unregistered = Zu ergänzen: Ansicht „Register“, „Rechtsrahmen“, „Registrierung“.
open-where-regime-periods-missing = Zu ergänzen: Ansicht „Register“, „Rechtsrahmen“, „Meldung von Vorfällen“.
open-where-incident-awareness-missing = Zu ergänzen: Ansicht „Register“, „Sicherheitsvorfälle“, „Bekannt geworden am“.
open-where-incident-severity-missing = Zu ergänzen: Ansicht „Register“, „Sicherheitsvorfälle“, „Schwere“.
open-where-incident-significance-undecided = Zu entscheiden: Ansicht „Register“, „Sicherheitsvorfälle“, „Erheblich“.
open-where-incident-insignificant-without-reason = Zu begründen: Ansicht „Register“, „Sicherheitsvorfälle“, „Begründung der Einstufung“.
open-where-incident-stage-overdue = Zu melden: Ansicht „Register“, „Sicherheitsvorfälle“, „Abgegebene Meldungen“.
open-where-incident-stage-late-without-reason = Zu begründen: Ansicht „Register“, „Sicherheitsvorfälle“, „Grund der Verspätung“.
open-where-incident-personal-data-undecided = Zu entscheiden: Ansicht „Register“, „Sicherheitsvorfälle“, „Personenbezogene Daten betroffen“.
open-where-incident-breach-missing = Zu verknüpfen: Ansicht „Register“, „Sicherheitsvorfälle“, „Datenschutzverletzung“.
open-where-incident-measures-missing = Zu ergänzen: Ansicht „Register“, „Sicherheitsvorfälle“, „Sofortmaßnahmen“.
open-where-incident-cause-missing = Zu ergänzen: Ansicht „Register“, „Sicherheitsvorfälle“, „Ursache“.
open-where-incident-lessons-missing = Zu ergänzen: Ansicht „Register“, „Sicherheitsvorfälle“, „Lehren“.
open-where-incident-closing-incomplete = Zu ergänzen: Ansicht „Register“, „Sicherheitsvorfälle“, „Abgeschlossen am“ und „Abgeschlossen von“.
