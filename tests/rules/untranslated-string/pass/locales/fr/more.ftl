late = En retard de { $days }
# hexapla: same
report = Report
