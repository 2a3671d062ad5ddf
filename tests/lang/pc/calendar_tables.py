# Months and years as text and HTML.
import calendar

print(calendar.calendar(2024))
print(calendar.TextCalendar(6).formatyear(2023, 3, 1, 4, 4))
html = calendar.HTMLCalendar(6)
print(html.formatmonth(2024, 2))
print(html.formatyear(2021, 5))
print(html.formatyearpage(2021, encoding="ascii"))
c = calendar.Calendar(9)
print(c.firstweekday, list(c.iterweekdays()))
print(list(c.itermonthdays3(2024, 12)))
print(list(c.itermonthdays4(2024, 1)))
print(c.yeardayscalendar(2023, 5)[1])
print(str(c.yeardatescalendar(2023)[3][2][0]))
print(repr(calendar.formatstring(["a", "b"], 5, 2)), calendar.weekheader(3))
calendar.prcal(1999, m=2)
for month in (0, 13):
    try:
        list(c.itermonthdays(2020, month))
    except calendar.IllegalMonthError as e:
        print(e)
