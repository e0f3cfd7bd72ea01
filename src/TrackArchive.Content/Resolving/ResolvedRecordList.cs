using TrackArchive.Content.Documents;
using TrackArchive.Domain;

namespace TrackArchive.Content.Resolving;

/// <summary>A list of records, the document it came from, and the finals that it may speak of.</summary>
internal sealed record ResolvedRecordList(RecordList List, RecordListDocument Document, ILookup<EventId, ResolvedFinal> Finals)
{
    /// <summary>Entries whose mark can be read, and where they are written.</summary>
    public IEnumerable<(RecordEntry Entry, RecordEntryDocument Written)> Lines => List.Entries.Select(e => (e, Document.Entries[e.Order]));
}
