using TrackArchive.Content.Loading;

namespace TrackArchive.Content.Documents;

/// <summary>What one file says, in the file's own words: references are not followed yet.</summary>
internal abstract record Document(ContentFile File);
