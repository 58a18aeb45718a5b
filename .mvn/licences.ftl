# Licences of what the program carries

Made by `mvn -q -Plicences validate` from what each library says of itself. A test holds the list against the libraries that the
program is really built with, and their licences against those that go with the program's own.

| library | licence |
|---|---|
<#list dependencyMap as e>
<#assign p = e.getKey()>
| ${p.groupId}:${p.artifactId} ${p.version} | <#list e.getValue() as l>${l}<#sep> or </#sep></#list> |
</#list>
