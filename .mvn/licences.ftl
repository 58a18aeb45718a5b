# Licences of what the program carries

Made by `mvn -q -Plicences validate` from what each library says of itself. A test holds the list against the libraries that the
program is really built with, and their licences against those that go with the program's own.

The pictures' fonts travel with the program, too: Noto Sans and Nanum Gothic Coding under the SIL Open Font License 1.1, Droid Sans Fallback
under the Apache License 2.0; both texts stand beside them, in `src/main/resources/org/crickets/report/fonts`.

| library | licence |
|---|---|
<#list dependencyMap as e>
<#assign p = e.getKey()>
| ${p.groupId}:${p.artifactId} ${p.version} | <#list e.getValue() as l>${l}<#sep> or </#sep></#list> |
</#list>
