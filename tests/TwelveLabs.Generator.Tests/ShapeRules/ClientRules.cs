using System.Reflection;

namespace TwelveLabs.Generator.Tests.ShapeRules;

internal sealed class ClientsCanBeMocked : ShapeRule
{
    public override string Id => "TLR009";

    public override string Mend => "Make the member virtual, so that a test can put its own in its place.";

    public override IReadOnlyDictionary<string, string> Exceptions => new Dictionary<string, string>
    {
        ["TwelveLabsClient.Dispose"] = "Calls the protected Dispose(bool), which is virtual, as the platform's pattern wants it.",
    };

    public override Sample Broken => new([typeof(BadClient)], ["BadClient.Get", "BadClient.Name"]);

    public override IEnumerable<Finding> Find(Surface surface) =>
        from type in surface.Clients
        from member in ClientMembers.Of(type)
        where ClientMembers.Accessor(member) is { IsVirtual: false } or { IsFinal: true }
        select At(Names.Of(member), "is not virtual.");

    private interface IBadClient
    {
        string Get();
    }

    private abstract class BadClient : IBadClient
    {
        public string Name { get; } = "";

        public virtual string Good => Name;

        public string Get() => Name;

        public virtual string GoodAsWell() => Name;
    }
}

internal sealed class ClientsComeFromTheClient : ShapeRule
{
    public override string Id => "TLR010";

    public override string Mend => "Keep one constructor that users see, protected and without parameters, for mocks; the SDK's own is internal.";

    public override IReadOnlyDictionary<string, string> Exceptions => new Dictionary<string, string>
    {
        ["TwelveLabsClient.TwelveLabsClient()"] = "The one that users make; all others come from it.",
    };

    public override Sample Broken => new([typeof(PublicClient), typeof(ClosedClient), typeof(GoodClient)], ["PublicClient.PublicClient()", "ClosedClient"]);

    public override IEnumerable<Finding> Find(Surface surface) => surface.Clients.SelectMany(type =>
        Surface.Constructors(type).Where(constructor => constructor.IsPublic).Select(constructor => At(Names.Of(constructor), "is public."))
        .Concat(Surface.Constructors(type).Any(constructor => !constructor.IsPublic && constructor.GetParameters().Length == 0)
            ? []
            : [At(Names.Of(type), "has no protected constructor without parameters.")]));

    private abstract class PublicClient
    {
        public PublicClient(string name) => Name = name;

        protected PublicClient() => Name = "";

        public string Name { get; }
    }

    private abstract class ClosedClient
    {
        internal ClosedClient(string name) => Name = name;

        public string Name { get; }
    }

    private abstract class GoodClient
    {
        internal GoodClient(string name) => Name = name;

        protected GoodClient() => Name = "";

        public string Name { get; }
    }
}

internal sealed class InterfacesAreComplete : ShapeRule
{
    public override string Id => "TLR011";

    public override string Mend => "Put the member on the client's interface, I and the client's name, with the same parameters.";

    public override IReadOnlyDictionary<string, string> Exceptions => new Dictionary<string, string>
    {
        ["TwelveLabsClient.Dispose"] = "Who is handed the interface did not make the client, so is not to dispose of it.",
    };

    public override Sample Broken => new([typeof(BadClient), typeof(LoneClient)], ["BadClient.Get", "BadClient.Name", "LoneClient"]);

    public override IEnumerable<Finding> Find(Surface surface) => surface.Clients.SelectMany(type =>
        type.GetInterfaces().SingleOrDefault(face => face.Name == $"I{type.Name}") is not { } face
            ? [At(Names.Of(type), $"does not implement I{type.Name}.")]
            : ClientMembers.Of(type).Where(member => !IsOn(face, member)).Select(member => At(Names.Of(member), $"is not on {face.Name}.")));

    private static bool IsOn(Type face, MemberInfo member) => member is MethodInfo method
        ? face.GetMethods().Any(other => other.Name == method.Name && ParametersOf(other).SequenceEqual(ParametersOf(method)))
        : face.GetProperty(member.Name) is not null;

    private static IEnumerable<(string?, Type, bool)> ParametersOf(MethodInfo method) =>
        method.GetParameters().Select(parameter => (parameter.Name, parameter.ParameterType, parameter.HasDefaultValue));

    private abstract class LoneClient;

    private interface IBadClient
    {
        string Good();

        string Get(string id);
    }

    private abstract class BadClient : IBadClient
    {
        public virtual string Name => "";

        public virtual string Good() => Name;

        public virtual string Get(string id) => id;

        public virtual string Get(string id, int count) => id + count;
    }
}

internal static class ClientMembers
{
    /// <summary>What a user calls on a client, beside what every object has.</summary>
    public static IEnumerable<MemberInfo> Of(Type type) =>
        ((MemberInfo[])[.. Surface.Methods(type), .. Surface.Properties(type)])
        .Where(member => Accessor(member) is { IsPublic: true, IsStatic: false } accessor && !Surface.IsOverride(accessor));

    public static MethodInfo Accessor(MemberInfo member) => member as MethodInfo ?? ((PropertyInfo)member).GetAccessors(nonPublic: true)[0];
}
