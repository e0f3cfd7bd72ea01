using TrackArchive.Diagnostics;
using TrackArchive.Domain.Claims.Queries;

namespace TrackArchive.Content.Articles.Claims;

/// <summary>A claim and where a keeper wrote it.</summary>
internal sealed record WrittenClaim(ClaimQuery Query, string Words, SourceLocation At);
