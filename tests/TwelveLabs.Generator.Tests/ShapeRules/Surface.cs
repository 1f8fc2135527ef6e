using System.Reflection;
using System.Runtime.CompilerServices;
using OpenTelemetry.Trace;
using TwelveLabs.Emulator;

namespace TwelveLabs.Generator.Tests.ShapeRules;

/// <summary>Types, with what a user can see of them: all that is public, and what is protected in a class that can be derived from.</summary>
internal sealed class Surface(IReadOnlyList<Type> types, Documentation documentation)
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The assemblies that ship.</summary>
    public static IReadOnlyList<Assembly> Assemblies { get; } =
    [
        typeof(TwelveLabsClient).Assembly, typeof(TwelveLabsEmulator).Assembly, typeof(TwelveLabsEmbeddingGenerator).Assembly,
        typeof(IWebhookHandler).Assembly, typeof(ITwelveLabsClientFactory).Assembly, typeof(TwelveLabsTracerProviderBuilderExtensions).Assembly,
    ];

    private static readonly Lazy<Surface> AllShipped = new(() => OfAssemblies([.. Assemblies]));

    /// <summary>What ships.</summary>
    public static Surface Shipped => AllShipped.Value;

    public IReadOnlyList<Type> Types { get; } = types;

    public Documentation Documentation { get; } = documentation;

    public IEnumerable<Type> Clients => Types.Where(type => type.IsClass && type.Name.EndsWith("Client", StringComparison.Ordinal));

    public IEnumerable<Type> Models => Types.Where(type => IsModel(type) && !type.IsAbstract);

    public IEnumerable<Type> Options => Types.Where(type => type.IsClass && type.Name.EndsWith("Options", StringComparison.Ordinal));

    public IEnumerable<Type> OpenEnums => Types.Where(type => type.GetInterfaces().Any(face => face.Name == "IOpenEnum"));

    public static Surface Of(Sample sample) => new(sample.Types, Documentation.Parse(sample.Documentation));

    public static bool IsModel(Type type) => type.GetProperty("AdditionalProperties") is not null;

    /// <summary>Methods that are written as such: no accessors, no operators, nothing that the compiler adds to a record.</summary>
    public static IEnumerable<MethodInfo> Methods(Type type) =>
        type.GetMethods(Declared).Where(method => IsVisible(method) && !method.IsSpecialName && !IsOfCompiler(method));

    public static IEnumerable<MethodInfo> Operators(Type type) =>
        type.GetMethods(Declared).Where(method => IsVisible(method) && method.Name.StartsWith("op_", StringComparison.Ordinal) && !IsOfCompiler(method));

    public static IEnumerable<ConstructorInfo> Constructors(Type type) =>
        type.GetConstructors(Declared & ~BindingFlags.Static).Where(constructor => IsVisible(constructor) && !IsOfCompiler(constructor));

    public static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties(Declared).Where(property => property.GetAccessors(nonPublic: true).Any(IsVisible) && !IsOfCompiler(property));

    public static IEnumerable<FieldInfo> Fields(Type type) =>
        type.GetFields(Declared).Where(field => (field.IsPublic || ((field.IsFamily || field.IsFamilyOrAssembly) && !type.IsSealed)) && !field.IsSpecialName);

    public static IEnumerable<EventInfo> Events(Type type) => type.GetEvents(Declared).Where(item => IsVisible(item.AddMethod!));

    public static IEnumerable<MemberInfo> Members(Type type) =>
        [.. Constructors(type), .. Methods(type), .. Operators(type), .. Properties(type), .. Fields(type), .. Events(type)];

    /// <summary>Whether the member takes the place of one of a base class, which has said all there is to say of it.</summary>
    public static bool IsOverride(MethodBase? method) => method is MethodInfo info && info.GetBaseDefinition().DeclaringType != info.DeclaringType;

    public static bool IsOverride(PropertyInfo property) => Array.Exists(property.GetAccessors(nonPublic: true), IsOverride);

    private static Surface OfAssemblies(params Assembly[] assemblies) => new(
        [.. assemblies.SelectMany(assembly => assembly.GetExportedTypes())],
        Documentation.Load(assemblies.Select(assembly => Path.ChangeExtension(assembly.Location, ".xml"))));

    private static bool IsVisible(MethodBase method) =>
        method.IsPublic || ((method.IsFamily || method.IsFamilyOrAssembly) && !method.DeclaringType!.IsSealed);

    private static bool IsOfCompiler(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);
}
