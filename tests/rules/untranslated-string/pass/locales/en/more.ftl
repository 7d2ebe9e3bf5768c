late = Late by { $days }
report = Report
