using System.Collections.Immutable;
using TrackArchive.Content.Loading;

namespace TrackArchive.Content.Documents;

/// <summary><c>names.yml</c>: whom a source means by a name or by an id of its own, where that had to be asked.</summary>
internal sealed record NamesDocument(ContentFile File, ImmutableArray<NamesOfSourceDocument> Sources) : Document(File)
{
    public static NamesDocument Read(ContentFile file, MapReader map) => new(file, map.AllEntries(NamesOfSourceDocument.Read));
}

internal sealed record NamesOfSourceDocument(Located<string> Source, ImmutableArray<Located<string>> Athletes)
{
    public static NamesOfSourceDocument Read(Scalar source, MapReader map) =>
        new(new Located<string>(source.Text, source.At), map.AllTexts<string>(Values.Id));
}
