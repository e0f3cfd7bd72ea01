using TrackArchive.Domain;

namespace TrackArchive.Content.Importing.Proposing;

/// <summary>What rows may call nations, clubs and sources of the archive; ids and names of teams are folded.</summary>
internal sealed class KnownIds(Archive archive)
{
    public IReadOnlySet<string> Nations { get; } =
        archive.Nations.SelectMany(n => n.AlsoWritten.Select(o => o.Code.Value).Append(n.Id.Value).Append(n.Name)).Select(FoldedName.From).ToHashSet();

    public IReadOnlySet<string> Clubs { get; } = archive.Clubs.SelectMany(c => new[] { c.Id.Value, c.Name }).Select(FoldedName.From).ToHashSet();

    public IReadOnlySet<string> Sources { get; } = archive.Sources.Select(s => s.Id.Value).ToHashSet();
}
