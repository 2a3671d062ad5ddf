from email.errors import MultipartConversionError
from email.mime.base import MIMEBase


class MIMENonMultipart(MIMEBase):
    def attach(self, payload):
        raise MultipartConversionError(
            "Cannot attach additional subparts to non-multipart/*"
        )
