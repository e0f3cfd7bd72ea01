using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Documents;

/// <summary><c>finals/&lt;series&gt;/&lt;year&gt;/&lt;event&gt;.yml</c>.</summary>
internal sealed record FinalDocument(ContentFile File, RaceDocument Race) : Document(File)
{
    public Located<PartialDate>? MayHaveChangedSince { get; init; }

    /// <summary>The races before it, where they are in its own file.</summary>
    public RoundsOfFile Rounds { get; init; } = RoundsOfFile.None;

    /// <summary>The final's id, as its path has it.</summary>
    public string Id => string.Join('/', File.Steps[1..]);

    public SourceLocation At => SourceLocation.Start(File.DisplayPath);

    public static FinalDocument Read(ContentFile file, MapReader map) => new(file, RaceDocument.Read(SourceLocation.Start(file.DisplayPath), map))
    {
        MayHaveChangedSince = map.Optional<PartialDate>("may-have-changed-since", Values.Date),
        Rounds = RoundsOfFile.Read(file, map),
    };
}
