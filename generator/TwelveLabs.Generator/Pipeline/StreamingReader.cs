using Microsoft.CodeAnalysis;

namespace TwelveLabs.Generator.Pipeline;

/// <summary>Reads how the events of a stream form the complete value.</summary>
internal static class StreamingReader
{
    public static StreamInfo? Read(ClientMethod method)
    {
        if (method.Symbol.Find(Names.Stream) is not { } attribute || method.Request(attribute) is not { } request || method.Result(attribute) is not { } whole)
        {
            return null;
        }

        if (attribute.Value(1) is not INamedTypeSymbol item)
        {
            method.Problem(attribute, "the event is no type");
            return null;
        }

        var flag = method.Demand(attribute, request, attribute.Text("Flag"), Container.None, Shape.Flag);
        var type = method.Demand(attribute, item, attribute.Text("Type"), Container.None, Shape.OpenEnum);
        var error = method.Demand(attribute, item, "error", Container.None, Shape.Model);
        method.Demand(attribute, item, "error.code", Container.None, Shape.Text);
        method.Demand(attribute, item, "error.message", Container.None, Shape.Text);
        var joined = Whole(method, attribute, "Joined", whole, item, Shape.Text);
        var last = Whole(method, attribute, "Last", whole, item);
        return !method.Ok ? null : new StreamInfo(
            method.Verb, attribute.Text(0), request.Name, flag!.Accessor.TrimStart('.'), item.Name, type!.Of("Value"), error!.Of("Code"), error.Of("Message"),
            attribute.Text("Chunk"), attribute.Text("End"), attribute.Text("Error"), method.Verb + "Operation",
            whole.Name, joined, last);
    }

    // member=path: a property of the complete value, and its path in an event.
    private static EquatableArray<WholeInfo> Whole(ClientMethod method, AttributeData attribute, string name, INamedTypeSymbol whole, INamedTypeSymbol item, params Shape[] shapes)
    {
        var found = new List<WholeInfo>();
        foreach (var pair in attribute.Texts(name).Select(pair => pair.Split('=')))
        {
            if (pair.Length != 2)
            {
                method.Problem(attribute, $"'{pair[0]}' of {name} is no pair of two members");
            }
            else if (method.Demand(attribute, whole, pair[0], Container.None, shapes) is { } target && method.Demand(attribute, item, pair[1], Container.None, shapes) is { } source)
            {
                if (target.Shape != source.Shape)
                {
                    method.Problem(attribute, $"'{pair[0]}' of {whole.Name} and '{pair[1]}' of {item.Name} differ in type");
                }

                found.Add(new(target.Accessor.TrimStart('.'), source.Accessor));
            }
        }

        return found.ToEquatable();
    }
}
