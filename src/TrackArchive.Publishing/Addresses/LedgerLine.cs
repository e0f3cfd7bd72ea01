using TrackArchive.Diagnostics;

namespace TrackArchive.Publishing.Addresses;

/// <summary>A published address and, where its page moved, the address that took its place.</summary>
internal sealed record LedgerLine(string Address, string? MovedTo, SourceLocation Location);
