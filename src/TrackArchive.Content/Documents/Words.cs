using System.Diagnostics.CodeAnalysis;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Resolving;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;

namespace TrackArchive.Content.Documents;

/// <summary>A closed set of words and what they mean.</summary>
internal sealed class Words<T>(string noun, params (string Word, T Meaning)[] all)
{
    public bool Read(Scalar scalar, DiagnosticBag diagnostics, [MaybeNullWhen(false)] out T value)
    {
        foreach (var (word, meaning) in all)
        {
            if (word != scalar.Text)
                continue;
            value = meaning;
            return true;
        }

        value = default;
        var words = all.Select(w => w.Word).ToArray();
        diagnostics.Add(Codes.BadWord, scalar.At, $"'{scalar.Text}' is no {noun}", Nearest.Hint(scalar.Text, words) ?? $"expected {string.Join(", ", words)}");
        return false;
    }
}

/// <summary>The closed sets of content/README.md.</summary>
internal static class Words
{
    public static readonly Words<Sex> EventSex = new("event's sex", ("men", Sex.Men), ("women", Sex.Women), ("mixed", Sex.Mixed));

    public static readonly Words<Sex> AthleteSex = new("athlete's sex", ("M", Sex.Men), ("F", Sex.Women));

    public static readonly Words<Discipline> Discipline = new(
        "discipline",
        ("track", Domain.Discipline.Track), ("road", Domain.Discipline.Road), ("walk", Domain.Discipline.Walk),
        ("hurdles", Domain.Discipline.Hurdles), ("steeplechase", Domain.Discipline.Steeplechase), ("relay", Domain.Discipline.Relay),
        ("jump", Domain.Discipline.Jump), ("throw", Domain.Discipline.Throw), ("combined", Domain.Discipline.Combined),
        ("team", Domain.Discipline.Team));

    public static readonly Words<NationKind> NationKind = new(
        "kind of nation",
        ("nation", Domain.NationKind.Nation), ("historic", Domain.NationKind.Historic), ("special", Domain.NationKind.Special));

    public static readonly Words<EditionStatus> EditionStatus = new(
        "edition's status",
        ("official", Domain.EditionStatus.Official), ("intercalated", Domain.EditionStatus.Intercalated),
        ("cancelled", Domain.EditionStatus.Cancelled), ("not-held", Domain.EditionStatus.NotHeld));

    /// <summary>Whose days an edition's dates are: true where they are those of the whole.</summary>
    public static readonly Words<bool> DatesOf = new("whose dates", ("edition", true), ("athletics", false));

    public static readonly Words<SourceFamily> SourceFamily = new(
        "family of sources",
        ("ioc", Domain.SourceFamily.Ioc), ("world-athletics", Domain.SourceFamily.WorldAthletics),
        ("olympedia", Domain.SourceFamily.Olympedia), ("other", Domain.SourceFamily.Other));

    public static readonly Words<Authority> Authority = new(
        "authority",
        ("ioc", Domain.Authority.Ioc), ("world-athletics", Domain.Authority.WorldAthletics), ("organisers", Domain.Authority.Organisers));

    /// <summary>Whose standings can count for a championship.</summary>
    public static readonly Words<Authority> StandingsAuthority = new(
        "authority of a championship", ("ioc", Domain.Authority.Ioc), ("world-athletics", Domain.Authority.WorldAthletics));

    public static readonly Words<bool> Basis = new("basis", ("as-run", false), ("as-listed", true));

    public static readonly Words<ResultStatus> ResultStatus = new(
        "status",
        ("DNS", Domain.ResultStatus.DidNotStart), ("DNF", Domain.ResultStatus.DidNotFinish), ("DQ", Domain.ResultStatus.Disqualified),
        ("NM", Domain.ResultStatus.NoMark), ("NH", Domain.ResultStatus.NoHeight), ("walkover", Domain.ResultStatus.Walkover),
        ("also-competed", Domain.ResultStatus.AlsoCompeted), ("unknown", Domain.ResultStatus.Unknown));

    public static readonly Words<DecisionEffect> Effect = new(
        "effect of a decision",
        ("annul", DecisionEffect.Annul), ("disqualify", DecisionEffect.Disqualify), ("reinstate", DecisionEffect.Reinstate),
        ("award", DecisionEffect.Award), ("void", DecisionEffect.Void));

    public static readonly Words<Medal> Medal = new(
        "medal", ("gold", Domain.Medal.Gold), ("silver", Domain.Medal.Silver), ("bronze", Domain.Medal.Bronze));

    public static readonly Words<string> Record = Same(
        "record", "WR", "OR", "CR", "AR", "NR", "=WR", "=OR", "=CR", "=AR", "=NR");

    public static readonly Words<string> Round = Same("round", "heat", "quarter-final", "semi-final", "final");

    public static readonly Words<RelationKind> Relation = new(
        "kind of relation",
        ("presented-medal-to", RelationKind.PresentedMedalTo), ("coached", RelationKind.Coached), ("coached-by", RelationKind.CoachedBy),
        ("child-of", RelationKind.ChildOf), ("parent-of", RelationKind.ParentOf), ("sibling-of", RelationKind.SiblingOf),
        ("spouse-of", RelationKind.SpouseOf), ("team-mate-of", RelationKind.TeamMateOf), ("club-mate-of", RelationKind.ClubMateOf),
        ("training-partner-of", RelationKind.TrainingPartnerOf), ("mentor-of", RelationKind.MentorOf), ("rival-of", RelationKind.RivalOf));

    private static Words<string> Same(string noun, params string[] words) => new(noun, [.. words.Select(w => (w, w))]);
}
