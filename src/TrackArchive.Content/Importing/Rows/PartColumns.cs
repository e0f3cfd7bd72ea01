using System.Collections.Immutable;
using System.Text.RegularExpressions;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Writing;
using TrackArchive.Domain;
using TrackArchive.Domain.Marks;

namespace TrackArchive.Content.Importing.Rows;

/// <summary>The events of a combined event in columns of their own: <c>part:men-100m</c> with <c>10.44</c> or <c>10.44 (989)</c>, and <c>points:men-100m</c>.</summary>
internal static partial class PartColumns
{
    private const string Part = "part:", Points = "points:";

    public static bool IsOne(string key) => key.StartsWith(Part, StringComparison.Ordinal) || key.StartsWith(Points, StringComparison.Ordinal);

    /// <summary>As content writes them, in the order of the columns.</summary>
    public static ImmutableArray<Node> Read(TableRow row, IReadOnlyDictionary<string, Event> events, RowMistakes mistakes)
    {
        var parts = ImmutableArray.CreateBuilder<Node>();
        foreach (var id in row.Values.Keys.Where(IsOne).Select(k => k[(k.IndexOf(':') + 1)..]).Distinct())
        {
            var written = Written().Match(row[Part + id]);
            var (mark, points) = written.Success ? (written.Groups["mark"].Value, written.Groups["points"].Value) : (row[Part + id], row[Points + id]);
            if (!events.TryGetValue(id, out var @event))
                mistakes.AddUnknown(Part + id, "event", id, events.Keys);
            else if (ResultStatuses.Tokens.TryParse(mark, out _))
                mark = "";
            else if (mark.Length > 0 && Mark.TryParse(mark, @event.MarkKind) is { Succeeded: false } unread)
                mistakes.Add(Part + id, unread.Error);
            parts.Add(Nodes.Map(("event", Nodes.Text(id)), ("mark", Nodes.TextOrNone(mark)), ("points", Nodes.TextOrNone(points))));
        }

        return parts.ToImmutable();
    }

    [GeneratedRegex(@"\A(?<mark>[^(]+?) *\((?<points>[0-9]{1,4})\)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Written();
}
