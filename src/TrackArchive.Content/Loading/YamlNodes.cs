using System.Collections.Immutable;
using TrackArchive.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TrackArchive.Content.Loading;

/// <summary>
/// Reads one YAML document into nodes. What would make a file mean more than it shows (anchors, aliases, tags, a second
/// document) is refused. Every location counts <c>lineOffset</c> lines in front of the text.
/// </summary>
internal sealed class YamlNodes
{
    private const int MaxNesting = 32;

    /// <summary>Most maps have a few keys, and there are very many maps: only a longer one is worth a table of its keys.</summary>
    private const int ShortMap = 16;

    private readonly YamlEvents _parser;
    private readonly string _file;
    private readonly int _lineOffset;
    private readonly DiagnosticBag _diagnostics;

    /// <summary>What is missing at the end is placed by the parser in a line that is not there.</summary>
    private readonly int _lines;

    private YamlNodes(string text, string file, int lineOffset, DiagnosticBag diagnostics)
    {
        _parser = new YamlEvents(text);
        _lines = 1 + text.AsSpan().Count('\n');
        (_file, _lineOffset, _diagnostics) = (file, lineOffset, diagnostics);
    }

    /// <summary>Nothing where the text is empty or cannot be read; both have been reported then.</summary>
    public static Node? Read(string text, string file, int lineOffset, DiagnosticBag diagnostics)
    {
        var nodes = new YamlNodes(text, file, lineOffset, diagnostics);
        try
        {
            return nodes.Document();
        }
        catch (YamlException e)
        {
            YamlMistake.Report(e, text, nodes.Location(e.Start, e.End), lineOffset, diagnostics);
            return null;
        }
    }

    private Node? Document()
    {
        _parser.MoveNext();
        _parser.MoveNext();
        if (_parser.Current is not DocumentStart)
        {
            _diagnostics.Add(Codes.WrongShape, new SourceLocation(_file, 1 + _lineOffset, 1), "the file is empty");
            return null;
        }

        _parser.MoveNext();
        var root = Value(0);
        _parser.MoveNext();
        _parser.MoveNext();
        if (_parser.Current is not DocumentStart second)
            return root;
        _diagnostics.Add(Codes.BadYaml, Location(second.Start, second.End), "a second document starts here", "a file holds one document");
        return null;
    }

    /// <summary>Starts on the value's first event and ends on its last.</summary>
    private Node Value(int depth)
    {
        var current = _parser.Current!;
        if (depth > MaxNesting)
            throw new YamlException(current.Start, current.End, "lists and maps are nested too deeply");
        RefuseDecoration(current);
        switch (current)
        {
            case YamlDotNet.Core.Events.Scalar scalar: return Text(scalar);
            case SequenceStart: return List(current, depth);
            case MappingStart: return Map(current, depth);
            default: throw new YamlException(current.Start, current.End, "an alias (*name) is not allowed: write the value itself");
        }
    }

    /// <summary>Escapes in quotes can name characters that no file may hold.</summary>
    private Scalar Text(YamlDotNet.Core.Events.Scalar scalar)
    {
        var at = Location(scalar.Start, scalar.End);
        if (Utf8Text.FindForbidden(scalar.Value) is { } forbidden)
            _diagnostics.Add(Codes.BadYaml, at, $"the quoted text has the control character {forbidden}", "remove the escape");
        return new Scalar(scalar.Value, scalar.Style != ScalarStyle.Plain, at);
    }

    private ListNode List(ParsingEvent start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<Node>();
        _parser.MoveNext();
        while (_parser.Current is not SequenceEnd)
        {
            items.Add(Value(depth + 1));
            _parser.MoveNext();
        }

        return new ListNode(items.ToImmutable(), Location(start.Start, start.End)) { IsFlow = start is SequenceStart { Style: SequenceStyle.Flow } };
    }

    private MapNode Map(ParsingEvent start, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<MapEntry>();
        Dictionary<string, Scalar>? table = null;
        _parser.MoveNext();
        while (_parser.Current is not MappingEnd)
        {
            if (Value(depth + 1) is not Scalar key)
                throw new YamlException(_parser.Current!.Start, _parser.Current.End, "a key must be text");
            _parser.MoveNext();
            var value = Value(depth + 1);
            _parser.MoveNext();
            if (FindKey(entries, ref table, key.Text) is { } first)
            {
                _diagnostics.Add(Codes.DuplicateKey, key.At, $"'{key.Text}' appears twice", "keep one of them", RelatedPlace.FirstGiven(first.At));
                continue;
            }

            entries.Add(new MapEntry(key, value));
            table?.Add(key.Text, key);
        }

        return new MapNode(entries.ToImmutable(), Location(start.Start, start.End)) { IsFlow = start is MappingStart { Style: MappingStyle.Flow } };
    }

    private static Scalar? FindKey(ImmutableArray<MapEntry>.Builder entries, ref Dictionary<string, Scalar>? table, string text)
    {
        if (table is null && entries.Count >= ShortMap)
            table = entries.ToDictionary(e => e.Key.Text, e => e.Key, StringComparer.Ordinal);
        if (table is not null)
            return table.GetValueOrDefault(text);
        foreach (var entry in entries)
        {
            if (entry.Key.Text == text)
                return entry.Key;
        }

        return null;
    }

    private static void RefuseDecoration(ParsingEvent current)
    {
        if (current is not NodeEvent node)
            return;
        if (!node.Anchor.IsEmpty)
            throw new YamlException(node.Start, node.End, $"an anchor (&{node.Anchor}) is not allowed: write the value where it is meant");
        if (!node.Tag.IsEmpty)
            throw new YamlException(node.Start, node.End, $"a tag ({node.Tag}) is not allowed: a value is what it says");
    }

    private SourceLocation Location(in Mark start, in Mark end)
    {
        var length = end.Line == start.Line ? Math.Max(1, end.Column - start.Column) : 1;
        return start.Line <= _lines
            ? new SourceLocation(_file, (int)Math.Max(1, start.Line) + _lineOffset, (int)Math.Max(1, start.Column), (int)length)
            : new SourceLocation(_file, _lines + _lineOffset, 1);
    }
}
