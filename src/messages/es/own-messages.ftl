
unknown-message = { $case ->
        [fact] «{ $placeable }» no se rellena: delante del nombre de un dato va un «{ "$" }».
        [original] El original tiene un mensaje «{ $word }» en «[messages]», y este texto no.
        [odd] Aquí hay escrito algo parecido a «{ $near }», y no se rellena.
       *[near] «{ $placeable }» no es ningún mensaje que este texto tenga en «[messages]».
    }
    .why = Se publica tal como está, con sus llaves.
    .help = { $case ->
        [odd] Escriba «{ $near }»: con espacios normales, y con la función en mayúsculas y «(» justo detrás. Si las llaves deben leerse, ponga «\» delante de la primera.
       *[other] { $near ->
            [none] Escriba un mensaje «{ $word }» en «[messages]». Si las llaves deben leerse, ponga «\» delante de la primera.
           *[other] ¿Quiso decir «{ $near }»? Si las llaves deben leerse, ponga «\» delante de la primera.
        }
    }
unused-message = Nada en este texto muestra el mensaje «{ $id }».
    .why = Quien lo escribió quería que se leyera.
    .help = Escriba { $placeable } en el lugar del texto que le corresponde, o elimínelo de «[messages]».
ambiguous-time = El día del dato «{ $fact }», los relojes de { $zone } marcan esta hora dos veces: «{ $found }».
    .why = Esa noche se atrasan los relojes. Se toma la primera de las dos horas.
    .help = Si es la primera, escríbala así: { $earlier }. Si es la segunda: { $later }.
