using TrackArchive.Content.Loading;
using TrackArchive.Content.Writing;

namespace TrackArchive.Content.Renaming;

/// <summary>A text of a YAML file that is to be another one.</summary>
internal readonly record struct ChangedScalar(Scalar Scalar, string? Key, string Text);

/// <summary>
/// Finds what YAML refers to. What a value refers to follows from its key alone, in every kind of file; the ids of things are
/// the keys of the files that hold them.
/// </summary>
internal sealed class YamlReferences(Replacement replacement, ContentFile file)
{
    /// <summary>What a reference is about: the final, or the edition whose programme it is in.</summary>
    private readonly record struct About(string? Final, string? Edition);

    public IEnumerable<ChangedScalar> Find(MapNode root)
    {
        var ids = replacement.IsOfTheThing ? root.Entries.Where(e => e.Key.Text == replacement.Old && HoldsTheThing()) : [];
        return ids.Select(e => new ChangedScalar(e.Key, null, replacement.New)).Concat(In(root, null, new About(FinalOfFile(), null)));
    }

    private bool HoldsTheThing() => (replacement.Kind, file.Kind) switch
    {
        (EntityKind.Athlete, FileKind.AthleteShelf) or (EntityKind.Event, FileKind.Events) or (EntityKind.Source, FileKind.Sources) => true,
        (EntityKind.Nation, FileKind.Nations) or (EntityKind.Club, FileKind.Teams) or (EntityKind.Source, FileKind.Names) => true,
        _ => false,
    };

    private string? FinalOfFile() => file.Kind is FileKind.Final or FileKind.Rounds ? string.Join('/', FilePaths.WithoutEnding(file.Path).Split('/')[1..]) : null;

    private IEnumerable<ChangedScalar> In(Node node, string? key, About about)
    {
        switch (node)
        {
            case Scalar scalar:
                return NewText(scalar.Text, key, about) is var text && text != scalar.Text ? [new ChangedScalar(scalar, key, text)] : [];
            case ListNode list:
                return list.Items.SelectMany(i => In(i, key, about));
            case MapNode map:
                var inner = about with { Final = map.TextOf("final") ?? map.TextOf("at") ?? about.Final };
                return map.Entries.SelectMany(e => In(e.Value, e.Key.Text, key == "editions" ? inner with { Edition = $"{file.Stem}/{e.Key.Text}" } : inner));
            default:
                throw new ArgumentOutOfRangeException(nameof(node));
        }
    }

    /// <summary>In the register of names the keys are names, and what they mean are athletes.</summary>
    private string NewText(string text, string? key, About about) => file.Kind == FileKind.Names ? replacement.Athlete(text, final: null) : key switch
    {
        "athlete" => replacement.Athlete(text, about.Final),
        "entry" or "leader" => replacement.Entry(text, about.Final),
        "source" or "sources" or "date-sources" or "mark-sources" or "squad-sources" or "record-sources" or "complete" => replacement.Source(text),
        "nation" or "club" or "successors" => replacement.Team(text),
        "event" or "successor" => replacement.Event(text),
        "programme" => replacement.Place($"{about.Edition}/{text}").Split('/')[^1],
        "championship" => replacement.Championship(text),
        "at" or "final" or "featured" or "first" or "second" => replacement.Place(text),
        "about" => WrittenReferences.InLink(text, replacement),
        "ask" => WrittenReferences.InQuestion(text, replacement),
        _ => text,
    };
}
