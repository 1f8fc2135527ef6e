using YamlDotNet.RepresentationModel;

namespace TwelveLabs.Document;

/// <summary>Finds the operation that an extension refers to by its id.</summary>
internal static class OperationReference
{
    /// <summary>Returns the operation, or null and a problem.</summary>
    public static OperationNode? Check(DocumentModel model, YamlNode? place, ProblemList problems)
    {
        if (place is not YamlScalarNode { Value: { } id })
        {
            return null;
        }

        if (model.Operation(id) is { } found)
        {
            return found;
        }

        var near = NearName.Find(id, model.Operations.Select(operation => operation.Id));
        problems.Add(place, "TLD0019", $"'{id}' is no operationId of this document{(near is null ? "" : $"; did you mean '{near}'?")}");
        return null;
    }

    /// <summary>Returns an operation of the same client, or null and a problem.</summary>
    public static OperationNode? CheckOfSameClient(DocumentModel model, OperationNode owner, YamlNode? place, ProblemList problems)
    {
        if (Check(model, place, problems) is not { } found)
        {
            return null;
        }

        if (found.Tag == owner.Tag)
        {
            return found;
        }

        problems.Add(place!, "TLD0019", $"'{found.Id}' belongs to another client than {owner.Id}; an extension refers to operations of its own client");
        return null;
    }
}
