from .documents import Document
from .images import Illustrated, Image, url_of
from .stored import Licence, Stored

__all__ = ["Document", "Illustrated", "Image", "Licence", "Stored", "url_of"]
