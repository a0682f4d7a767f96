from pom_site.publishing.gate import examine


def found(instance, *codes):
    """Code and level of what the gate finds, of these kinds."""
    return [(each.code, str(each.level)) for each in examine(instance) if each.code in codes]
