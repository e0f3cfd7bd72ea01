namespace TrackArchive.Content.Renaming;

/// <summary>References as texts have them: links, claims and questions. What is not one comes back as it was.</summary>
internal static class WrittenReferences
{
    /// <summary>What is between <c>[[</c> and <c>]]</c>, or a line of <c>about</c>.</summary>
    public static string InLink(string link, Replacement replacement) => link.Split('/') switch
    {
        [var id] => replacement.Event(replacement.Championship(replacement.Athlete(id, final: null))),
        [var kind, var id] when EntityKinds.NamedInLinks.TryParse(kind, out var named) => $"{kind}/{InNamedLink(named, id, replacement)}",
        _ => replacement.Place(link),
    };

    /// <summary>A claim as its link has it: <c>kind:path?key=value</c>.</summary>
    public static string InClaim(string claim, Replacement replacement)
    {
        var colon = claim.IndexOf(':', StringComparison.Ordinal);
        var (kind, sides) = (claim[..colon], claim[(colon + 1)..].Split('?', 2));
        var steps = sides[0].Split('/');
        var final = kind is not "fact" and not "head-to-head" && steps.Length > 2 ? string.Join('/', steps[..3]) : null;
        var path = (kind, steps) switch
        {
            ("head-to-head", _) => string.Join('/', steps.Select(s => replacement.Athlete(s, final: null))),
            ("record", [var championship, var @event]) => $"{replacement.Championship(championship)}/{replacement.Event(@event)}",
            (not "fact", [_, _, _, var entry]) => $"{replacement.Place(final!)}/{replacement.Entry(entry, final)}",
            (not "fact", [_, _, _]) => replacement.Place(final!),
            _ => sides[0],
        };
        return sides.Length == 1 ? $"{kind}:{path}" : $"{kind}:{path}?{InParameters(sides[1], final, replacement)}";
    }

    /// <summary>The conditions of a question: <c>event=men-1500m&amp;nation=GBR</c>.</summary>
    public static string InQuestion(string question, Replacement replacement) => InParameters(question, final: null, replacement);

    private static string InNamedLink(EntityKind kind, string id, Replacement replacement) => kind switch
    {
        EntityKind.Nation or EntityKind.Club or EntityKind.School or EntityKind.University or EntityKind.Region => replacement.Team(id),
        EntityKind.Article => replacement.Article(id),
        EntityKind.Source => replacement.Source(id),
        EntityKind.Year => id,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a kind that links do not name"),
    };

    private static string InParameters(string text, string? final, Replacement replacement)
    {
        var pairs = text.Split('&').Select(p => p.Split('=', 2)).ToArray();
        final ??= FindFinal(pairs);
        return string.Join('&', pairs.Select(p => p.Length == 1 ? p[0] : $"{p[0]}={string.Join(',', p[1].Split(',').Select(value => InParameter(p[0], value, final, replacement)))}"));
    }

    private static string InParameter(string key, string value, string? final, Replacement replacement) => key switch
    {
        "athlete" => replacement.Athlete(value, final),
        "ahead" or "behind" => replacement.Entry(value, final),
        "nation" or "club" => replacement.Team(value),
        "event" or "events" => replacement.Event(value),
        "championship" => replacement.Championship(value),
        "at" or "before" or "final" or "since" => replacement.Place(value),
        _ => value,
    };

    /// <summary>The final that a fact is about: <c>final=</c>, or <c>at=</c> with the event in it or beside it.</summary>
    private static string? FindFinal(string[][] pairs)
    {
        var values = pairs.Where(p => p.Length == 2).DistinctBy(p => p[0]).ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
        if (values.TryGetValue("final", out var final))
            return final;
        if (!values.TryGetValue("at", out var at))
            return null;
        return at.Split('/').Length == 2 && values.TryGetValue("event", out var @event) ? $"{at}/{@event}" : at;
    }
}
