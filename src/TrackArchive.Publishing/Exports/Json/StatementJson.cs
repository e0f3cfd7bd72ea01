using System.Text.Json;
using TrackArchive.Domain;
using TrackArchive.Domain.Knowledge;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Relations.Distinctions;

namespace TrackArchive.Publishing.Exports.Json;

/// <summary>What the results imply of a final, as data: kind, scope, strength, value, proof.</summary>
internal static class StatementJson
{
    public static void Statements(this Utf8JsonWriter json, ArchiveRelations relations, Final final) =>
        json.Array("statements", relations.Milestones.Find(final), milestone =>
        {
            json.WriteString("kind", MilestoneKinds.Tokens[milestone.Kind]);
            Scope(json, relations.Archive, final, milestone);
            json.WriteString("strength", Strengths.Tokens[milestone.Strength]);
            json.WriteString("who", milestone.Who.Result.PublishedKey());
            Value(json, milestone);
            json.Strings("proof", milestone.Proof.Select(f => f.Id.ToString()));
            json.Strings("countedApart", milestone.CountedApart.Select(n => n.Id.Value));
            json.Strings("intercalated", milestone.Intercalated.Select(f => f.Id.ToString()));
            json.WriteNumber("compared", milestone.Compared);
            json.Array("leftOut", milestone.LeftOut, left =>
            {
                json.WriteString("final", new FinalId(left.Step.Edition.Id, left.Step.Event.Id).ToString());
                json.WriteString("who", left.Who?.Result.PublishedKey());
                json.WriteString("reason", LeftOutReasons.Tokens[left.Reason]);
            });
        });

    /// <summary>A number as it is, or its bounds where it is not known exactly.</summary>
    public static void Known(this Utf8JsonWriter json, string name, Known<int> number)
    {
        if (number.IsExact)
        {
            json.WriteNumber(name, number.Min!.Value);
            return;
        }

        json.WriteStartObject(name);
        json.Number("atLeast", number.Min);
        json.Number("atMost", number.Max);
        json.WriteEndObject();
    }

    private static void Scope(Utf8JsonWriter json, Archive archive, Final final, Milestone milestone)
    {
        var isOfAll = milestone.Kind is MilestoneKind.FirstTitleOfNation or MilestoneKind.FirstMedalOfNation or MilestoneKind.FirstTitleOfClub or MilestoneKind.FirstMedalOfClub or MilestoneKind.EndOfWait;
        json.WriteStartObject("scope");
        json.WriteString("event", milestone.Kind == MilestoneKind.DoubleAtEdition ? null : final.Event.Id.Value);
        json.Strings("championships", isOfAll ? archive.Championships.Select(c => c.Id.Value) : [final.Id.Edition.Championship.Value]);
        if (!archive.Nations.IsEmpty)
            json.WriteString("nation", isOfAll && milestone.Who.Result.CountsFor is { IsNation: true } nation ? nation.Id.Value : null);
        if (isOfAll && milestone.Who.Result.CountsFor is { IsNation: false } club)
            json.WriteString("club", club.Id.Value);
        json.WriteEndObject();
    }

    private static void Value(Utf8JsonWriter json, Milestone milestone)
    {
        json.WriteStartObject("value");
        switch (milestone.Kind)
        {
            case MilestoneKind.YoungestWinner or MilestoneKind.OldestWinner:
                Age(json, milestone.Age!.Value);
                break;
            case MilestoneKind.WidestMargin or MilestoneKind.NarrowestMargin:
                json.WriteNumber("margin", milestone.Margin!.Value.Value);
                break;
            case MilestoneKind.BestWinningMark or MilestoneKind.PoorestWinningMark or MilestoneKind.Record or MilestoneKind.RecordEqualled:
                json.WriteString("mark", milestone.Who.Result.Mark!.Value.Text);
                break;
            case MilestoneKind.DoubleAtEdition or MilestoneKind.Retained or MilestoneKind.Regained or MilestoneKind.EndOfWait:
                json.Known("number", milestone.Number);
                break;
            case MilestoneKind.FirstTitleOfNation or MilestoneKind.FirstMedalOfNation or MilestoneKind.FirstTitleOfClub or MilestoneKind.FirstMedalOfClub:
                json.WriteNumber("number", 1);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(milestone), milestone.Kind, "a milestone without a value");
        }

        json.WriteEndObject();
    }

    private static void Age(Utf8JsonWriter json, Known<Age> age)
    {
        void Write(string name, Age? value)
        {
            json.WriteStartObject(name);
            json.Number("years", value?.Years);
            json.Number("days", value?.Days);
            json.WriteEndObject();
        }

        if (age.IsExact)
        {
            Write("age", age.Min);
            return;
        }

        json.WriteStartObject("age");
        Write("atLeast", age.Min);
        Write("atMost", age.Max);
        json.WriteEndObject();
    }
}
