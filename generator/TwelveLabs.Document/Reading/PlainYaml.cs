using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TwelveLabs.Document;

/// <summary>Passes on the events of YAML that is no more than JSON, and refuses the rest at its place: all that reads the document may rely on keys of text, a tree, and an end to its depth.</summary>
internal sealed class PlainYaml(IParser parser, string path) : IParser
{
    private const int DeepestLevel = 64;

    // One element for each open mapping or list: whether a key comes next, or null in a list.
    private readonly Stack<bool?> _open = [];

    public ParsingEvent? Current => parser.Current;

    public bool MoveNext()
    {
        if (!parser.MoveNext())
        {
            return false;
        }

        switch (parser.Current)
        {
            case AnchorAlias:
                throw Refused("'*' stands for a part that is named elsewhere, which this document does with $ref; text that begins with '*' needs quotes");
            case NodeEvent node:
                Check(node);
                Take();
                if (node is MappingStart or SequenceStart)
                {
                    _open.Push(node is MappingStart ? true : null);
                }

                break;
            case MappingEnd or SequenceEnd:
                _open.Pop();
                break;
        }

        return true;
    }

    private void Check(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            throw Refused("'&' gives a part a name for '*', which this document does with $ref; text that begins with '&' needs quotes");
        }

        if (!node.Tag.IsEmpty)
        {
            throw Refused("'!' gives a value a type of YAML, which this document does not need; text that begins with '!' needs quotes");
        }

        if (node is not Scalar && _open.TryPeek(out var key) && key == true)
        {
            throw Refused("a key must be text; text that begins with '{' or '[' needs quotes");
        }

        if (node is not Scalar && _open.Count == DeepestLevel)
        {
            throw Refused($"more than {DeepestLevel} levels lie within each other here");
        }
    }

    private void Take()
    {
        if (_open.TryPop(out var key))
        {
            _open.Push(!key);
        }
    }

    private DocumentException Refused(string message)
    {
        var place = parser.Current!.Start;
        return new(new Problem(path, (int)place.Line, (int)place.Column, "TLD0003", message));
    }
}
