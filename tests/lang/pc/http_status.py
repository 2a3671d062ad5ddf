# Codes of HTTP.

from http import HTTPStatus

print(HTTPStatus.OK, HTTPStatus.OK == 200, HTTPStatus.NOT_FOUND.phrase)
print(HTTPStatus(404).name, HTTPStatus["GONE"].value, len(HTTPStatus))
print(int(HTTPStatus.FOUND), HTTPStatus.IM_A_TEAPOT.phrase)
try:
    HTTPStatus(299)
except ValueError as e:
    print(e)
for status in HTTPStatus:
    print(status.value, status.name, status.phrase)
