using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace TrackArchive.Tests.Architecture;

/// <summary>How a text is written in a source.</summary>
internal enum TextPlace
{
    /// <summary>Between quotes, in C#.</summary>
    Literal,

    /// <summary>Between the tags of a component.</summary>
    Content,

    /// <summary>As the value of an attribute.</summary>
    Attribute,
}

/// <summary>A text as a source has it; "{}" stands for what is put in.</summary>
/// <param name="Place">Where it is written.</param>
/// <param name="Text">Without quotes.</param>
/// <param name="Element">The element that it is in or an attribute of; absent in C#.</param>
/// <param name="Name">The attribute’s name.</param>
internal sealed record SourceText(TextPlace Place, string Text, string? Element = null, string? Name = null);

/// <summary>Finds the texts of C# and Razor sources. Comments and messages of exceptions are passed over; an attribute is found as it is written.</summary>
internal sealed partial class SourceTexts
{
    private static readonly HashSet<string> Void = ["area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"];
    private readonly string _source;
    private readonly List<SourceText> _found = [];
    private int _at;

    private SourceTexts(string source) => _source = source + "\n";

    public static ImmutableArray<SourceText> Find(SourceFile file)
    {
        var texts = new SourceTexts(file.Text);
        if (file.Name.EndsWith(".razor", StringComparison.Ordinal))
            texts.ReadMarkup(null);
        else
            texts.ReadCode(null);
        return [.. texts._found];
    }

    private bool IsAt(string text) => string.CompareOrdinal(_source, _at, text, 0, text.Length) == 0;

    private bool Skip(Regex pattern)
    {
        var match = pattern.Match(_source, _at);
        if (!match.Success)
            return false;
        _at += match.Length;
        return true;
    }

    /// <summary>C# up to the sign that closes it; elements in it are markup.</summary>
    private void ReadCode(char? close)
    {
        while (_at < _source.Length)
        {
            if (_source[_at] == close)
            {
                _at++;
                return;
            }

            if (Skip(Passed()))
                continue;
            if (Quote().IsMatch(_source, _at))
                ReadLiteral();
            else if (IsAt("@<"))
                _at++;
            else if (_source[_at] == '<' && BeginsElement())
                ReadElement();
            else if (Control().IsMatch(_source, _at))
                ReadControl();
            else if (_source[_at] == '@' && IsExpression())
                ReadExpression();
            else if ("([{".IndexOf(_source[_at]) is var open and >= 0)
                ReadWithin(")]}"[open]);
            else
                _at++;
        }
    }

    private void ReadWithin(char close)
    {
        _at++;
        ReadCode(close);
    }

    private bool IsExpression() => Expression().IsMatch(_source, _at);

    /// <summary>After a statement, a block, an expression of the markup or a template's sign; elsewhere the sign compares or names a type.</summary>
    private bool BeginsElement() => char.IsAsciiLetter(_source[_at + 1])
        && _source[.._at].TrimEnd() is var before
        && (before.Length == 0 || ("{};:@>".Contains(before[^1]) && !before.EndsWith("=>", StringComparison.Ordinal)) || AfterExpression().IsMatch(before));

    /// <summary>What is put into a literal is code with literals of its own.</summary>
    private void ReadLiteral()
    {
        var signs = Quote().Match(_source, _at).Value;
        var (quotes, holes) = (signs.TrimStart('$', '@'), signs.Count(c => c == '$'));
        _at += signs.Length;
        var text = new StringBuilder();
        while (!IsAt(quotes))
        {
            if (_source[_at] == '\\' && quotes.Length == 1 && !signs.Contains('@'))
                text.Append(_source[_at++]).Append(_source[_at++]);
            else if (holes == 1 && IsAt("{{"))
                text.Append(_source[_at++]).Append(_source[_at++]);
            else if (holes > 0 && IsAt(new string('{', holes)))
                ReadHole(text, holes);
            else
                text.Append(_source[_at++]);
        }

        _at += quotes.Length;
        _found.Add(new SourceText(TextPlace.Literal, text.ToString()));
    }

    private void ReadHole(StringBuilder text, int holes)
    {
        _at += holes - 1;
        ReadWithin('}');
        _at += holes - 1;
        text.Append("{}");
    }

    private void ReadControl()
    {
        _at += Control().Match(_source, _at).Length;
        ReadCode(')');
        ReadBlock();
        while (Otherwise().Match(_source, _at) is { Success: true } otherwise)
        {
            _at += otherwise.Length;
            if (otherwise.Value.EndsWith('('))
                ReadCode(')');
            ReadBlock();
        }
    }

    private void ReadBlock()
    {
        if (Skip(Block()))
            ReadCode('}');
    }

    private void ReadExpression()
    {
        _at++;
        if (_source[_at] == '(')
        {
            ReadWithin(')');
            return;
        }

        _ = Skip(Word());
        while (true)
        {
            if (_source[_at] is '(' or '[')
                ReadWithin(_source[_at] == '(' ? ')' : ']');
            else if (!Skip(Member()))
                return;
        }
    }

    private void ReadElement()
    {
        var name = ElementName().Match(_source, ++_at).Value;
        _at += name.Length;
        if (!ReadAttributes(name) && !Void.Contains(name))
            ReadMarkup(name);
    }

    /// <summary>Whether the element ends with its tag.</summary>
    private bool ReadAttributes(string element)
    {
        while (true)
        {
            _ = Skip(Space());
            if (IsAt("/>"))
            {
                _at += 2;
                return true;
            }

            if (_source[_at++] == '>')
                return false;
            _at--;
            var name = AttributeName().Match(_source, _at).Value;
            _at += name.Length;
            if (_source[_at] == '=')
                ReadValue(element, name);
        }
    }

    /// <summary>What is chosen within a list of classes is one, too.</summary>
    private void ReadValue(string element, string name)
    {
        var (quote, before) = (_source[++_at], _found.Count);
        var text = new StringBuilder();
        for (_at++; _source[_at] != quote;)
        {
            if (_source[_at] == '@' && IsExpression())
            {
                ReadExpression();
                text.Append("{}");
            }
            else
            {
                text.Append(_source[_at++]);
            }
        }

        _at++;
        if (name == "class")
            _found.RemoveRange(before, _found.Count - before);
        else
            _found.Add(new SourceText(TextPlace.Attribute, text.ToString(), element, name));
    }

    /// <summary>Content up to the end tag of its element.</summary>
    private void ReadMarkup(string? element)
    {
        var text = new StringBuilder();
        while (_at < _source.Length)
        {
            if (element is not null && IsAt($"</{element}"))
            {
                Add(text, element);
                _at = _source.IndexOf('>', _at) + 1;
                return;
            }

            if (_source[_at] == '@' && !IsAt("@@") && !Control().IsMatch(_source, _at) && !CodeBlock().IsMatch(_source, _at) && !Declaration().IsMatch(_source, _at) && !Passed().IsMatch(_source, _at) && IsExpression())
            {
                ReadExpression();
                text.Append("{}");
            }
            else if (!ReadBetween(text, element))
            {
                text.Append(_source[_at++]);
            }
        }

        Add(text, element);
    }

    /// <summary>What ends a run of text: an element, a comment, a block of code.</summary>
    private bool ReadBetween(StringBuilder text, string? element)
    {
        var start = _at;
        if (Skip(Passed()) || Skip(Declaration()))
        {
            Add(text, element);
        }
        else if (Control().IsMatch(_source, _at))
        {
            Add(text, element);
            ReadControl();
        }
        else if (Skip(CodeBlock()))
        {
            Add(text, element);
            ReadCode('}');
        }
        else if (_source[_at] == '<' && char.IsAsciiLetter(_source[_at + 1]))
        {
            Add(text, element);
            ReadElement();
        }

        return _at > start;
    }

    private void Add(StringBuilder text, string? element)
    {
        if (text.ToString().Trim() is { Length: > 0 } content)
            _found.Add(new SourceText(TextPlace.Content, content, element));
        text.Clear();
    }

    /// <summary>Comments, characters, and what exceptions say to programmers.</summary>
    [GeneratedRegex("""\G(?://[^\n]*|/\*.*?\*/|@\*.*?\*@|'(?:\\.[^']*|[^'\\])'|throw new \w+\((?:[^()"]|"(?:[^"\\]|\\.)*"|\((?:[^()]|\([^()]*\))*\))*\))""", RegexOptions.Singleline)]
    private static partial Regex Passed();

    [GeneratedRegex("""\G[$@]*(?:"{3,}|")""")]
    private static partial Regex Quote();

    [GeneratedRegex(@"\G@(?:if|for|foreach|while|switch)\s*\(")]
    private static partial Regex Control();

    [GeneratedRegex(@"\G\s*else(?: if\s*\(|(?=\s*\{))")]
    private static partial Regex Otherwise();

    [GeneratedRegex(@"\G\s*\{")]
    private static partial Regex Block();

    [GeneratedRegex(@"\G@(?:code\s*)?\{")]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"\G(?:@(?:using|inherits|typeparam|namespace|attribute)\b[^(\n]*\n|<![^>]*>)")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"\G@[(A-Za-z_]")]
    private static partial Regex Expression();

    [GeneratedRegex(@"@[\w.]*(?:\([^\n]*\))?$")]
    private static partial Regex AfterExpression();

    [GeneratedRegex(@"\G\w+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\G(?:[!?]?\.[A-Za-z_]\w*|!(?=[.(\[]))")]
    private static partial Regex Member();

    [GeneratedRegex(@"\G[\w.]+")]
    private static partial Regex ElementName();

    [GeneratedRegex(@"\G[@\w:.-]+")]
    private static partial Regex AttributeName();

    [GeneratedRegex(@"\G\s+")]
    private static partial Regex Space();
}
