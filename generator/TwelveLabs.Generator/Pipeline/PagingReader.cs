using Microsoft.CodeAnalysis;

namespace TwelveLabs.Generator.Pipeline;

/// <summary>Reads how a list is paginated.</summary>
internal static class PagingReader
{
    public static PagingInfo? Read(ClientMethod method)
    {
        var byNumber = method.Symbol.Find(Names.NumberedPages);
        if ((byNumber ?? method.Symbol.Find(Names.TokenPages)) is not { } attribute || method.Result(attribute) is not { } page || method.Request(attribute) is not { } request)
        {
            return null;
        }

        var items = method.Demand(attribute, page, attribute.Text(0), Container.List);
        var end = byNumber is not null
            ? method.Demand(attribute, page, attribute.Text(2), Container.None, Shape.Int32)
            : method.Demand(attribute, page, attribute.Text(1), Container.None, Shape.Text);
        var number = byNumber is null ? null : method.Demand(attribute, request, attribute.Text(1), Container.None, Shape.Int32);
        if (number is { IsNullable: false })
        {
            method.Problem(attribute, $"'{attribute.Text(1)}' of {request.Name} is required, so there is no first page by default");
        }

        if (byNumber is null)
        {
            method.DemandMethod(attribute, attribute.Text(2));
        }

        return !method.Ok ? null : new PagingInfo(
            method.Verb, method.Parameters, request.Name, page.Name, items!.Shape!.Name, items.Accessor,
            number?.Accessor.TrimStart('.') ?? "", end!.Accessor, ClientMethod.Needed(items.Members, byNumber is null ? end.Owners : end.Members), byNumber is null ? attribute.Text(2) : "", method.Obsolete());
    }
}
