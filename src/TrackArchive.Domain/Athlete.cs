using System.Collections.Immutable;
using TrackArchive.Domain.Texts;

namespace TrackArchive.Domain;

/// <summary>A day of birth or death as one source states it; an athlete has several where sources disagree. <see cref="Date"/> and <see cref="Place"/> are absent where the source lacks them.</summary>
public sealed record LifeEvent(PartialDate? Date, string? Place, ImmutableArray<Source> Sources);

/// <summary>
/// What a source says of two people. <see cref="Athlete"/> is the other where the archive has a page,
/// <see cref="Name"/> is always there. A relation reads from the athlete who has it: <c>CoachedBy</c> names the coach.
/// </summary>
public sealed record Relation(RelationKind Kind, string Name, ImmutableArray<Source> Sources)
{
    /// <summary>Absent where the other has no page.</summary>
    public AthleteId? Athlete { get; init; }

    /// <summary>The final at which it happened, like a medal presented.</summary>
    public FinalId? At { get; init; }

    /// <summary>A sentence for readers.</summary>
    public string? Note { get; init; }
}

/// <summary>How other archives call the athlete, each in its own spelling: Olympedia's and World Athletics' numbers, Wikidata's Q and a number, the last part of an address at olympics.com.</summary>
public sealed record ExternalIds(string? Olympedia = null, string? Wikidata = null, string? WorldAthletics = null, string? Olympics = null);

/// <summary>A person who reached a final. The nation is not here: it belongs to each result.</summary>
public sealed record Athlete(AthleteId Id, string Name, Sex Sex)
{
    /// <summary>What results print in place of a name that is withheld.</summary>
    public const string WithheldName = "name withheld";

    /// <summary>Former and full names and other spellings.</summary>
    public ImmutableArray<string> AlsoKnownAs { get; init; } = [];

    /// <summary>Under which the athlete is sorted; the last word of the name unless the content says otherwise.</summary>
    public required string FamilyName { get; init; }

    /// <summary>One for each statement of the sources; several where they disagree.</summary>
    public ImmutableArray<LifeEvent> Born { get; init; } = [];

    /// <summary>As <see cref="Born"/>; empty for the living and where no source says.</summary>
    public ImmutableArray<LifeEvent> Died { get; init; } = [];

    public ExternalIds Ids { get; init; } = new();

    /// <summary>As this athlete's file states them; what others state of this athlete is with them.</summary>
    public ImmutableArray<Relation> Relations { get; init; } = [];

    /// <summary>Empty for athletes that nobody has written about yet.</summary>
    public ImmutableArray<TextPart> Biography { get; init; } = [];

    public ImmutableArray<Source> Sources { get; init; } = [];

    /// <summary>Not of somebody whose name is withheld, nor of children for whom the site makes no pages; their names are then plain words.</summary>
    public bool HasPage { get; init; } = true;

    /// <summary>Whether the archive says that somebody competed, and not who.</summary>
    public bool IsWithheld { get; init; }

    /// <summary>The content file, relative to the content folder.</summary>
    public required string ContentPath { get; init; }

    /// <summary>The day of birth, or as much of it as is known; absent where no source gives one or where sources give different ones.</summary>
    public PartialDate? BirthDate => Agreed(Born);

    /// <summary>The day of death, like <see cref="BirthDate"/>.</summary>
    public PartialDate? DeathDate => Agreed(Died);

    /// <summary>
    /// Who competed for one result and is named nowhere: nobody else in the archive, since who it is may not follow from anything.
    /// </summary>
    /// <param name="line">Where the result is written, which no other result shares; no file of the site has it.</param>
    /// <param name="sex">In whose event it was.</param>
    public static Athlete Withhold(string line, Sex sex) =>
        new(new AthleteId(line), WithheldName, sex) { FamilyName = WithheldName, ContentPath = "", HasPage = false, IsWithheld = true };

    private static PartialDate? Agreed(ImmutableArray<LifeEvent> stated) =>
        stated.Select(e => e.Date).OfType<PartialDate>().Distinct().ToArray() is [var only] ? only : null;
}
