using System.Collections.Immutable;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Documents;

/// <summary>A birth or a death: a date alone, a map, or a list of them where sources disagree.</summary>
internal sealed record LifeEventDocument(SourceLocation At, Located<PartialDate>? Date, Located<string>? Place, ImmutableArray<Located<string>> Sources)
{
    public static ImmutableArray<LifeEventDocument> ReadAll(MapReader map, string key) => map.Either<LifeEventDocument, PartialDate>(
        key,
        Values.Date,
        date => new LifeEventDocument(date.At, date, null, []),
        life => new LifeEventDocument(life.At, life.Optional<PartialDate>("date", Values.Date), life.Text("place"), life.Sources()));
}
