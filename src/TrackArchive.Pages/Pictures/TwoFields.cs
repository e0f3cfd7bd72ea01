using System.Collections.Immutable;

namespace TrackArchive.Pages.Pictures;

/// <summary>A mark of a final; <see cref="Value"/> is in seconds, metres or points.</summary>
public sealed record FieldMark(Placing Place, Medal? Medal, Link Who, string ShortName, decimal Value, string Mark);

/// <summary>The best of a final by their marks, the champion first.</summary>
public sealed record FieldOfMarks(Link Final, ImmutableArray<FieldMark> Marks);

/// <summary>Two finals of an event on one axis of marks.</summary>
public sealed record TwoFields(MarkKind Kind, FieldOfMarks First, FieldOfMarks Second);
