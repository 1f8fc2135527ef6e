using System.Reflection;

namespace TwelveLabs.Generator.Tests.ShapeRules;

/// <summary>The types that stand in a public signature.</summary>
internal static class Signatures
{
    /// <summary>Each type at its place: what a member gives, takes, derives from. Generic arguments and elements of arrays count.</summary>
    public static IEnumerable<(string Member, Type Type)> In(Surface surface) =>
        from type in surface.Types
        from place in OfType(type)
        from part in Parts(place.Type)
        select (place.Member, part);

    /// <summary>What the members of a type give and take; what overrides is as its base says.</summary>
    public static IEnumerable<(string Member, Type Type)> OfMembers(Type type)
    {
        foreach (var property in Surface.Properties(type).Where(property => !Surface.IsOverride(property)))
        {
            yield return (Names.Of(property), property.PropertyType);
        }

        foreach (var field in Surface.Fields(type).Where(_ => !type.IsEnum))
        {
            yield return (Names.Of(field), field.FieldType);
        }

        foreach (var method in Surface.Methods(type).Concat(Surface.Operators(type)).Where(method => !Surface.IsOverride(method)))
        {
            yield return (Names.Of(method), method.ReturnType);
        }

        foreach (var (method, parameter) in Parameters(type))
        {
            yield return (Names.Of(method), parameter.ParameterType);
        }
    }

    public static IEnumerable<(MethodBase Method, ParameterInfo Parameter)> Parameters(Type type) =>
        from method in ((MethodBase[])[.. Surface.Constructors(type), .. Surface.Methods(type), .. Surface.Operators(type)])
        where !Surface.IsOverride(method)
        from parameter in method.GetParameters()
        select (method, parameter);

    /// <summary>Properties and parameters, by the name that says what they hold.</summary>
    public static IEnumerable<(string Member, string Name, Type Type)> Named(Type type) =>
        Surface.Properties(type).Select(property => (Names.Of(property), property.Name, property.PropertyType))
        .Concat(Parameters(type).Select(item => (Names.Of(item.Method), item.Parameter.Name!, item.Parameter.ParameterType)));

    private static IEnumerable<(string Member, Type Type)> OfType(Type type)
    {
        foreach (var based in type.GetInterfaces().Where(face => face.IsVisible).Append(type.BaseType).OfType<Type>().Where(based => based != typeof(object)))
        {
            yield return (Names.Of(type), based);
        }

        foreach (var place in OfMembers(type))
        {
            yield return place;
        }
    }

    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.GetElementType() is { } element)
        {
            return Parts(element);
        }

        return type.IsGenericParameter ? [] : type.GetGenericArguments().SelectMany(Parts).Prepend(type);
    }
}
