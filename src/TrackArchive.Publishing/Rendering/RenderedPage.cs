using TrackArchive.Pages;

namespace TrackArchive.Publishing.Rendering;

/// <summary>A page as it is written: UTF-8 without a byte order mark, lines ended by a line feed.</summary>
public sealed record RenderedPage(Route Route, ReadOnlyMemory<byte> Html);
