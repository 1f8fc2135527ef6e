using System.Reflection;
using TwelveLabs.Emulator;

namespace TwelveLabs.Tests.Operations;

public class RegisterTests
{
    private static readonly IEnumerable<MethodInfo> Clients =
        from type in typeof(TwelveLabsClient).GetProperties().Select(property => property.PropertyType)
        where type.Name.EndsWith("Client", StringComparison.Ordinal)
        from method in type.GetMethods()
        where method.DeclaringType == type
        select method;

    public static TheoryData<string> Methods => [.. Clients.Where(IsOneCall).Select(method => $"{method.DeclaringType!.Name}.{method.Name}")];

    [Fact]
    public async Task Each_operation_has_a_method_of_its_name_on_the_client_of_its_resource()
    {
        await using var emulator = await TwelveLabsEmulator.StartAsync();
        Assert.Equal(
            emulator.OperationIds.Select(id => id.Replace("_", "Client.", StringComparison.Ordinal) + "Async").Order(StringComparer.Ordinal),
            Clients.Where(IsOneCall).Select(method => $"{method.DeclaringType!.Name}.{method.Name}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Each_call_has_a_form_that_gives_the_response_as_well(string name)
    {
        var method = Clients.Single(candidate => IsOneCall(candidate) && $"{candidate.DeclaringType!.Name}.{candidate.Name}" == name);
        var parameters = method.GetParameters().Select(parameter => parameter.ParameterType).ToArray();
        var twin = method.DeclaringType!.GetMethod(method.Name.Replace("Async", "WithResponseAsync", StringComparison.Ordinal), parameters);
        Assert.NotNull(twin);

        var value = method.ReturnType.GenericTypeArguments;
        var response = value.Length == 0 ? typeof(ApiResponse) : typeof(ApiResponse<>).MakeGenericType(value);
        Assert.Equal(typeof(Task<>).MakeGenericType(response), twin.ReturnType);
        Assert.Equal(typeof(CancellationToken), parameters[^1]);
        Assert.Equal(typeof(RequestOptions), parameters[^2]);
        Assert.True(method.IsVirtual && twin.IsVirtual);
    }

    private static bool IsOneCall(MethodInfo method) =>
        typeof(Task).IsAssignableFrom(method.ReturnType)
        && !method.Name.EndsWith("WithResponseAsync", StringComparison.Ordinal)
        && method.Name != "WaitForCompletionAsync"
        && !method.Name.EndsWith("AndWaitAsync", StringComparison.Ordinal);
}
