using TrackArchive.Domain.Claims;
using TrackArchive.Domain.Claims.Queries;

namespace TrackArchive.Content.Validation.Texts;

/// <summary>How messages say what a claim asks and what the archive answers: the words of the pages, which a host hands in.</summary>
/// <param name="DescribeQuery">What it asks, as it fits into a sentence.</param>
/// <param name="DescribeReason">Why it is refuted or cannot be decided.</param>
/// <param name="FormatValue">The value that the results give.</param>
public sealed record ClaimWording(Func<ClaimQuery, string> DescribeQuery, Func<ClaimReason, string> DescribeReason, Func<ClaimValue, string> FormatValue);
