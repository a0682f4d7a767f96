from .kinds import KINDS, Block
from .owners import HasBlocks, create_block_models

__all__ = ["KINDS", "Block", "HasBlocks", "create_block_models"]
